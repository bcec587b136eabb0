--liquibase formatted sql

--changeset rounds:0001-round
-- nothing here says what was said: that is sealed, in the tables of cases and contributions
create table rounds_round (
    id             uuid         not null,
    version        bigint       not null,
    community_id   uuid         not null,
    session_id     uuid         null,
    case_id        uuid         null,
    method         varchar(60)  not null,
    method_version int          not null,
    minutes        int          null,
    facilitator_id uuid         not null,
    bringer_id     uuid         null,
    offered_to     uuid         null,
    state          varchar(10)  not null,
    link           varchar(500) not null,
    opened_at      datetime(6)  not null,
    begun_at       datetime(6)  null,
    ended_at       datetime(6)  null,
    wiped_at       datetime(6)  null,
    turn           int          not null,
    position       int          not null,
    furthest       int          not null,
    running_since  datetime(6)  null,
    primary key (id),
    index idx_rounds_round_community (community_id, opened_at, id),
    index idx_rounds_round_wipe (wiped_at, ended_at, id),
    constraint fk_rounds_round_community foreign key (community_id) references communities_community (id),
    constraint fk_rounds_round_session foreign key (session_id) references sessions_session (id),
    constraint fk_rounds_round_facilitator foreign key (facilitator_id) references people_person (id),
    constraint fk_rounds_round_bringer foreign key (bringer_id) references people_person (id),
    constraint fk_rounds_round_offered foreign key (offered_to) references people_person (id)
);
--rollback drop table rounds_round;

--changeset rounds:0002-step
create table rounds_step (
    id             uuid        not null,
    round_id       uuid        not null,
    position       int         not null,
    phase          varchar(60) not null,
    about_id       uuid        null,
    seat           int         null,
    planned_millis bigint      not null,
    added_millis   bigint      not null,
    spent_millis   bigint      not null,
    optional       boolean     not null,
    skipped        boolean     not null,
    primary key (id),
    constraint uk_rounds_step_position unique (round_id, position),
    constraint fk_rounds_step_round foreign key (round_id) references rounds_round (id),
    constraint fk_rounds_step_about foreign key (about_id) references people_person (id)
);
--rollback drop table rounds_step;

--changeset rounds:0003-participant
create table rounds_participant (
    id        uuid        not null,
    round_id  uuid        not null,
    person_id uuid        not null,
    place     int         not null,
    joined_at datetime(6) not null,
    agreed_at datetime(6) null,
    left_at   datetime(6) null,
    room      int         null,
    seat      int         null,
    primary key (id),
    constraint uk_rounds_participant_person unique (round_id, person_id),
    index idx_rounds_participant_person (person_id, round_id),
    constraint fk_rounds_participant_round foreign key (round_id) references rounds_round (id),
    constraint fk_rounds_participant_person foreign key (person_id) references people_person (id)
);
--rollback drop table rounds_participant;

--changeset rounds:0004-contribution
-- text is sealed with the installation's key
create table rounds_contribution (
    id          uuid           not null,
    round_id    uuid           not null,
    step_id     uuid           not null,
    author_id   uuid           not null,
    kind        varchar(15)    not null,
    room        int            null,
    text        varbinary(8192) not null comment 'sealed',
    rating      varchar(10)    null,
    answered_at datetime(6)    null,
    written_at  datetime(6)    not null,
    changed_at  datetime(6)    not null,
    withdrawn   boolean        not null,
    primary key (id),
    index idx_rounds_contribution_changed (round_id, changed_at, id),
    index idx_rounds_contribution_step (step_id, author_id, kind),
    constraint fk_rounds_contribution_round foreign key (round_id) references rounds_round (id),
    constraint fk_rounds_contribution_step foreign key (step_id) references rounds_step (id),
    constraint fk_rounds_contribution_author foreign key (author_id) references people_person (id)
);
--rollback drop table rounds_contribution;

--changeset rounds:0005-paper
-- what one person wrote for themselves, how the question reads by now, what the group learnt: sealed as well
create table rounds_paper (
    id         uuid            not null,
    version    bigint          not null,
    round_id   uuid            not null,
    kind       varchar(10)     not null,
    person_id  uuid            not null,
    text       blob            not null comment 'sealed',
    written_at datetime(6)     not null,
    primary key (id),
    constraint uk_rounds_paper unique (round_id, kind, person_id),
    constraint fk_rounds_paper_round foreign key (round_id) references rounds_round (id),
    constraint fk_rounds_paper_person foreign key (person_id) references people_person (id)
);
--rollback drop table rounds_paper;
