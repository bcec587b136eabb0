--liquibase formatted sql

--changeset people:0008-profile
alter table people_person
    add column work    varchar(80) not null default '',
    add column zone    varchar(64),
    add column picture varchar(64);
--rollback alter table people_person drop column work, drop column zone, drop column picture;

--changeset people:0009-expertise
create table people_profile (
    person_id uuid    not null,
    version   bigint  not null,
    open      boolean not null,
    primary key (person_id),
    constraint fk_people_profile_person foreign key (person_id) references people_person (id) on delete cascade
);
create table people_expertise (
    person_id uuid        not null,
    place     int         not null,
    kind      varchar(10) not null,
    text      varchar(80) not null,
    primary key (person_id, place),
    constraint fk_people_expertise_person foreign key (person_id) references people_profile (person_id) on delete cascade
);
--rollback drop table people_expertise;
--rollback drop table people_profile;
