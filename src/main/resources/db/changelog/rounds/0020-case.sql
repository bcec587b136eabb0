--liquibase formatted sql

--changeset rounds:0020-case
-- what people wrote is sealed, each part by itself; the comment is how a change of key finds it
-- chosen_for: the session it is the case of, as long as it is; a session has one
create table rounds_case (
    id              uuid            not null,
    version         bigint          not null,
    community_id    uuid            not null,
    bringer_id      uuid            not null,
    state           varchar(10)     not null,
    confidentiality varchar(10)     not null,
    title           varbinary(500)  null comment 'sealed',
    question        varbinary(2000) null comment 'sealed',
    happened        blob            null comment 'sealed',
    my_part         blob            null comment 'sealed',
    tried           blob            null comment 'sealed',
    wanted          blob            null comment 'sealed',
    ending          blob            null comment 'sealed',
    proposed_at     datetime(6)     not null,
    chosen_for      uuid            null,
    round_id        uuid            null,
    wiped_at        datetime(6)     null,
    primary key (id),
    unique key uq_rounds_case_chosen (chosen_for),
    index idx_rounds_case_offered (community_id, state, proposed_at, id),
    index idx_rounds_case_bringer (bringer_id, community_id, proposed_at, id),
    constraint fk_rounds_case_community foreign key (community_id) references communities_community (id),
    constraint fk_rounds_case_bringer foreign key (bringer_id) references people_person (id),
    constraint fk_rounds_case_session foreign key (chosen_for) references sessions_session (id)
);
--rollback drop table rounds_case;

--changeset rounds:0021-case-vote
create table rounds_case_vote (
    session_id uuid        not null,
    case_id    uuid        not null,
    person_id  uuid        not null,
    voted_at   datetime(6) not null,
    primary key (session_id, case_id, person_id),
    index idx_rounds_case_vote_case (case_id),
    constraint fk_rounds_case_vote_session foreign key (session_id) references sessions_session (id),
    constraint fk_rounds_case_vote_case foreign key (case_id) references rounds_case (id) on delete cascade,
    constraint fk_rounds_case_vote_person foreign key (person_id) references people_person (id)
);
--rollback drop table rounds_case_vote;

--changeset rounds:0022-follow-up
-- what a bringer takes along from a round; theirs alone, and it stays when the case is wiped
create table rounds_follow_up (
    case_id      uuid        not null,
    version      bigint      not null,
    community_id uuid        not null,
    person_id    uuid        not null,
    outcome      blob        null comment 'sealed',
    next_step    blob        null comment 'sealed',
    due_on       date        null,
    report       blob        null comment 'sealed',
    written_at   datetime(6) not null,
    reported_at  datetime(6) null,
    primary key (case_id),
    index idx_rounds_follow_up_due (person_id, reported_at, due_on),
    constraint fk_rounds_follow_up_case foreign key (case_id) references rounds_case (id) on delete cascade,
    constraint fk_rounds_follow_up_person foreign key (person_id) references people_person (id)
);
--rollback drop table rounds_follow_up;
