--liquibase formatted sql

--changeset mailgroup:0060-session-round
-- mark tells rounds on one occasion apart: the sequence calendars were told, or the day before which was reminded
create table mailgroup_session_round (
    id         uuid        not null,
    session_id uuid        not null,
    occasion   varchar(10) not null,
    mark       varchar(40) not null,
    primary key (id),
    unique key uq_mailgroup_session_round (session_id, occasion, mark),
    constraint fk_mailgroup_session_round_session foreign key (session_id) references sessions_session (id)
);
--rollback drop table mailgroup_session_round;
