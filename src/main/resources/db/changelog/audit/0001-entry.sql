--liquibase formatted sql

--changeset audit:0001-entry
-- no foreign keys: what happened stays true when whom it happened to is gone
create table audit_entry (
    id        uuid        not null,
    version   bigint      not null,
    at        datetime(6) not null,
    outcome   varchar(10) not null,
    deed      varchar(40) not null,
    by_person uuid        null,
    subject   uuid        null,
    network   uuid        null,
    primary key (id),
    index idx_audit_entry_by (by_person, id),
    index idx_audit_entry_network (network, id)
);
--rollback drop table audit_entry;
