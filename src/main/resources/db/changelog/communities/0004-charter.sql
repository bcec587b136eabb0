--liquibase formatted sql

--changeset communities:0006-charter-version
create table communities_charter_version (
    id           uuid        not null,
    version      bigint      not null,
    community_id uuid        not null,
    number       int         not null,
    written_by   uuid        not null,
    written_at   datetime(6) not null,
    primary key (id),
    unique key uk_communities_charter_version_number (community_id, number),
    constraint fk_communities_charter_version_community foreign key (community_id) references communities_community (id),
    constraint fk_communities_charter_version_author foreign key (written_by) references people_person (id)
);
--rollback drop table communities_charter_version;

--changeset communities:0007-charter-part
create table communities_charter_part (
    version_id uuid          not null,
    part       varchar(12)   not null,
    words      varchar(4000) not null,
    primary key (version_id, part),
    constraint fk_communities_charter_part_version foreign key (version_id) references communities_charter_version (id)
);
--rollback drop table communities_charter_part;

--changeset communities:0008-charter-agreement
-- asked for each version, and again each school year
create table communities_charter_agreement (
    community_id uuid        not null,
    number       int         not null,
    person_id    uuid        not null,
    school_year  smallint    not null,
    agreed_at    datetime(6) not null,
    primary key (community_id, number, person_id, school_year),
    constraint fk_communities_charter_agreement_version
        foreign key (community_id, number) references communities_charter_version (community_id, number),
    constraint fk_communities_charter_agreement_person foreign key (person_id) references people_person (id)
);
--rollback drop table communities_charter_agreement;
