--liquibase formatted sql

--changeset sessions:0030-answer
-- starts_at is the moment that was answered for; stamp is when a calendar wrote the answer, if one did
create table sessions_answer (
    session_id  uuid         not null,
    person_id   uuid         not null,
    coming      varchar(10)  not null,
    note        varchar(300) not null,
    starts_at   datetime(6)  not null,
    stamp       datetime(6)  null,
    answered_at datetime(6)  not null,
    primary key (session_id, person_id),
    index idx_sessions_answer_person (person_id, session_id),
    constraint fk_sessions_answer_session foreign key (session_id) references sessions_session (id),
    constraint fk_sessions_answer_person foreign key (person_id) references people_person (id)
);
--rollback drop table sessions_answer;
