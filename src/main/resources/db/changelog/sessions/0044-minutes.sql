--liquibase formatted sql

--changeset sessions:0044-minutes-block
-- edition counts the changes of the words only, so that ticking an action overtakes nobody who writes
create table sessions_minutes_block (
    id           uuid          not null,
    version      bigint        not null,
    session_id   uuid          not null,
    community_id uuid          not null,
    item_id      uuid          null,
    position     int           not null,
    kind         varchar(10)   not null,
    words        varchar(4000) not null,
    edition      bigint        not null,
    written_by   uuid          not null,
    written_at   datetime(6)   not null,
    who_id       uuid          null,
    due_on       date          null,
    done_at      datetime(6)   null,
    done_by      uuid          null,
    primary key (id),
    index idx_sessions_minutes_block_order (session_id, position, id),
    index idx_sessions_minutes_block_open (community_id, kind, done_at, id),
    constraint fk_sessions_minutes_block_session foreign key (session_id) references sessions_session (id),
    constraint fk_sessions_minutes_block_community foreign key (community_id) references communities_community (id),
    constraint fk_sessions_minutes_block_writer foreign key (written_by) references people_person (id),
    constraint fk_sessions_minutes_block_who foreign key (who_id) references people_person (id),
    constraint fk_sessions_minutes_block_done foreign key (done_by) references people_person (id)
);
--rollback drop table sessions_minutes_block;

--changeset sessions:0045-minutes-hold
-- who is writing in a block now; who falls silent loses it
create table sessions_minutes_hold (
    block_id   uuid        not null,
    person_id  uuid        not null,
    held_until datetime(6) not null,
    primary key (block_id),
    constraint fk_sessions_minutes_hold_block foreign key (block_id) references sessions_minutes_block (id)
        on delete cascade,
    constraint fk_sessions_minutes_hold_person foreign key (person_id) references people_person (id)
);
--rollback drop table sessions_minutes_hold;
