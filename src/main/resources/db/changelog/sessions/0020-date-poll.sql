--liquibase formatted sql

--changeset sessions:0020-date-poll
-- holidays: whose school holidays were avoided, comma-separated; the next poll begins with the same
create table sessions_poll (
    id                uuid         not null,
    version           bigint       not null,
    community_id      uuid         not null,
    title             varchar(120) not null,
    deadline          datetime(6)  not null,
    remind_at         datetime(6)  not null,
    reminded_at       datetime(6)  null,
    others_may_propose boolean     not null,
    holidays          varchar(120) not null,
    state             varchar(10)  not null,
    opened_by         uuid         not null,
    opened_at         datetime(6)  not null,
    session_id        uuid         null,
    primary key (id),
    index idx_sessions_poll_community (community_id, state, opened_at),
    index idx_sessions_poll_reminder (state, reminded_at, remind_at),
    constraint fk_sessions_poll_community foreign key (community_id) references communities_community (id),
    constraint fk_sessions_poll_opener foreign key (opened_by) references people_person (id),
    constraint fk_sessions_poll_session foreign key (session_id) references sessions_session (id)
);
--rollback drop table sessions_poll;

--changeset sessions:0021-date-poll-option
-- removed_at: an option that was taken away stays, so that who was just answering it is told so
create table sessions_poll_option (
    id          uuid        not null,
    poll_id     uuid        not null,
    starts_at   datetime(6) not null,
    ends_at     datetime(6) not null,
    zone        varchar(60) not null,
    proposed_by uuid        not null,
    removed_at  datetime(6) null,
    primary key (id),
    index idx_sessions_poll_option_time (poll_id, starts_at, id),
    constraint fk_sessions_poll_option_poll foreign key (poll_id) references sessions_poll (id),
    constraint fk_sessions_poll_option_proposer foreign key (proposed_by) references people_person (id)
);
--rollback drop table sessions_poll_option;

--changeset sessions:0022-date-poll-answer
create table sessions_poll_answer (
    option_id   uuid        not null,
    person_id   uuid        not null,
    answer      varchar(12) not null,
    answered_at datetime(6) not null,
    primary key (option_id, person_id),
    index idx_sessions_poll_answer_person (person_id, option_id),
    constraint fk_sessions_poll_answer_option foreign key (option_id) references sessions_poll_option (id),
    constraint fk_sessions_poll_answer_person foreign key (person_id) references people_person (id)
);
--rollback drop table sessions_poll_answer;
