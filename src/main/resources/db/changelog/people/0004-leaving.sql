--liquibase formatted sql

--changeset people:0010-leaving
-- who left for good has no address; several may have none
alter table people_person
    modify column email varchar(254) null,
    add column left_at datetime(6) null,
    add index idx_people_person_name (name, id);
--rollback update people_person set email = concat(id, '@left.invalid') where email is null;
--rollback alter table people_person modify column email varchar(254) not null, drop column left_at, drop index idx_people_person_name;
