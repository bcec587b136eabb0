--liquibase formatted sql

--changeset communities:0010-leaving
-- departed: the day after the last one, when what leaving means has been done
alter table communities_membership
    add column ended_by uuid null,
    add column departed boolean not null default false,
    add index idx_communities_membership_departing (departed, until_date);
--rollback alter table communities_membership drop index idx_communities_membership_departing, drop column ended_by, drop column departed;
