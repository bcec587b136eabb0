--liquibase formatted sql

--changeset communities:0001-community
create table communities_community (
    id         uuid         not null,
    version    bigint       not null,
    network_id uuid         not null,
    kind       varchar(12)  not null,
    name       varchar(120) not null,
    slug       varchar(60)  not null,
    founded_at datetime(6)  not null,
    primary key (id),
    unique key uk_communities_community_slug (slug),
    index idx_communities_community_network (network_id),
    constraint fk_communities_community_network foreign key (network_id) references networks_network (id)
);
--rollback drop table communities_community;

--changeset communities:0002-membership
create table communities_membership (
    id           uuid        not null,
    version      bigint      not null,
    community_id uuid        not null,
    person_id    uuid        not null,
    school_id    uuid        null,
    role         varchar(20) not null,
    from_date    date        not null,
    until_date   date        null,
    primary key (id),
    index idx_communities_membership_community (community_id),
    index idx_communities_membership_person (person_id),
    constraint fk_communities_membership_community foreign key (community_id) references communities_community (id),
    constraint fk_communities_membership_person foreign key (person_id) references people_person (id),
    constraint fk_communities_membership_school foreign key (school_id) references networks_school (id)
);
--rollback drop table communities_membership;
