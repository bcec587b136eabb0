--liquibase formatted sql

--changeset sessions:0040-run
-- where the group is on the agenda; a page that comes back after a restart finds it here
create table sessions_run (
    session_id      uuid    not null,
    item_id         uuid    null,
    everyone_writes boolean not null default false,
    primary key (session_id),
    constraint fk_sessions_run_session foreign key (session_id) references sessions_session (id)
);
--rollback drop table sessions_run;

--changeset sessions:0041-run-item
-- when each item was begun; going back to one finds its own clock again
create table sessions_run_item (
    session_id uuid        not null,
    item_id    uuid        not null,
    begun_at   datetime(6) not null,
    primary key (session_id, item_id),
    constraint fk_sessions_run_item_session foreign key (session_id) references sessions_session (id)
);
--rollback drop table sessions_run_item;

--changeset sessions:0042-presence
create table sessions_presence (
    session_id uuid        not null,
    person_id  uuid        not null,
    presence   varchar(15) not null,
    noted_at   datetime(6) not null,
    primary key (session_id, person_id),
    index idx_sessions_presence_person (person_id, session_id),
    constraint fk_sessions_presence_session foreign key (session_id) references sessions_session (id),
    constraint fk_sessions_presence_person foreign key (person_id) references people_person (id)
);
--rollback drop table sessions_presence;

--changeset sessions:0043-pen
-- who may write in the minutes beside who leads
create table sessions_pen (
    session_id uuid not null,
    person_id  uuid not null,
    primary key (session_id, person_id),
    constraint fk_sessions_pen_session foreign key (session_id) references sessions_session (id),
    constraint fk_sessions_pen_person foreign key (person_id) references people_person (id)
);
--rollback drop table sessions_pen;
