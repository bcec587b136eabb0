--liquibase formatted sql

--changeset sessions:0010-arrangements
-- how often the agenda was written anew: makes the edition grow also when only words in it change
alter table sessions_session add column arrangements int not null default 0;
--rollback alter table sessions_session drop column arrangements;

--changeset sessions:0011-homework
create table sessions_homework (
    id         uuid          not null,
    version    bigint        not null,
    session_id uuid          not null,
    text       varchar(2000) not null,
    due_on     date          not null,
    set_by     uuid          not null,
    set_at     datetime(6)   not null,
    primary key (id),
    index idx_sessions_homework_session (session_id, due_on, id),
    constraint fk_sessions_homework_session foreign key (session_id) references sessions_session (id),
    constraint fk_sessions_homework_setter foreign key (set_by) references people_person (id)
);
--rollback drop table sessions_homework;

--changeset sessions:0012-homework-tick
-- each ticks their own; no row is not done yet
create table sessions_homework_tick (
    homework_id uuid        not null,
    person_id   uuid        not null,
    done_at     datetime(6) not null,
    primary key (homework_id, person_id),
    constraint fk_sessions_homework_tick_homework foreign key (homework_id) references sessions_homework (id) on delete cascade,
    constraint fk_sessions_homework_tick_person foreign key (person_id) references people_person (id)
);
--rollback drop table sessions_homework_tick;

--changeset sessions:0013-document
-- a file that goes with a session, or with one of its homeworks
create table sessions_document (
    id          uuid         not null,
    session_id  uuid         not null,
    homework_id uuid         null,
    content     char(64)     not null,
    name        varchar(255) not null,
    type        varchar(127) not null,
    size        bigint       not null,
    picture     boolean      not null,
    added_by    uuid         not null,
    added_at    datetime(6)  not null,
    primary key (id),
    index idx_sessions_document_session (session_id, added_at, id),
    index idx_sessions_document_homework (homework_id),
    constraint fk_sessions_document_session foreign key (session_id) references sessions_session (id),
    constraint fk_sessions_document_homework foreign key (homework_id) references sessions_homework (id) on delete cascade,
    constraint fk_sessions_document_adder foreign key (added_by) references people_person (id)
);
--rollback drop table sessions_document;
