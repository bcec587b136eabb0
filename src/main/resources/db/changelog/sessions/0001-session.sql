--liquibase formatted sql

--changeset sessions:0001-session
-- sequence counts what a calendar has to be told anew (RFC 5545, 3.8.7.4): time, place, cancelling
create table sessions_session (
    id             uuid          not null,
    version        bigint        not null,
    community_id   uuid          not null,
    title          varchar(120)  not null,
    aim            varchar(1000) not null,
    starts_at      datetime(6)   not null,
    ends_at        datetime(6)   not null,
    zone           varchar(60)   not null,
    school_id      uuid          null,
    place          varchar(120)  not null,
    address        varchar(250)  not null,
    link           varchar(500)  not null,
    facilitator_id uuid          null,
    state          varchar(10)   not null,
    sequence       int           not null,
    started_at     datetime(6)   null,
    closed_at      datetime(6)   null,
    no_next_date   varchar(500)  null,
    primary key (id),
    index idx_sessions_session_time (community_id, starts_at, id),
    index idx_sessions_session_state (state, starts_at),
    constraint fk_sessions_session_community foreign key (community_id) references communities_community (id),
    constraint fk_sessions_session_school foreign key (school_id) references networks_school (id),
    constraint fk_sessions_session_facilitator foreign key (facilitator_id) references people_person (id)
);
--rollback drop table sessions_session;

--changeset sessions:0002-agenda
create table sessions_agenda_item (
    id         uuid         not null,
    session_id uuid         not null,
    position   int          not null,
    title      varchar(120) not null,
    minutes    int          not null,
    owner_id   uuid         null,
    kind       varchar(15)  not null,
    primary key (id),
    index idx_sessions_agenda_item_order (session_id, position),
    constraint fk_sessions_agenda_item_session foreign key (session_id) references sessions_session (id),
    constraint fk_sessions_agenda_item_owner foreign key (owner_id) references people_person (id)
);
--rollback drop table sessions_agenda_item;

--changeset sessions:0003-guest
-- an invited speaker: sees this one session, and nothing else of the community
create table sessions_guest (
    session_id uuid        not null,
    person_id  uuid        not null,
    invited_at datetime(6) not null,
    primary key (session_id, person_id),
    index idx_sessions_guest_person (person_id, session_id),
    constraint fk_sessions_guest_session foreign key (session_id) references sessions_session (id),
    constraint fk_sessions_guest_person foreign key (person_id) references people_person (id)
);
--rollback drop table sessions_guest;
