--liquibase formatted sql

--changeset people:0005-administrator
alter table people_person add column administrator boolean not null default false;
--rollback alter table people_person drop column administrator;
