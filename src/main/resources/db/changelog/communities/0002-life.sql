--liquibase formatted sql

--changeset communities:0003-life
alter table communities_community
    add column theme varchar(200) null,
    add column stage varchar(20) not null default 'COACHED',
    add column stage_before varchar(20) null,
    add column stage_since datetime(6) not null default current_timestamp(6);
--rollback alter table communities_community drop column theme, drop column stage, drop column stage_before, drop column stage_since;

--changeset communities:0004-succession
alter table communities_membership
    add column succeeds_id uuid null,
    add constraint fk_communities_membership_succeeds foreign key (succeeds_id) references communities_membership (id);
--rollback alter table communities_membership drop constraint fk_communities_membership_succeeds, drop column succeeds_id;
