--liquibase formatted sql

--changeset networks:0006-school-group
-- compared as written: which names are one group, the application decides (SchoolGroup.key)
create table networks_school_group (
    id         uuid         not null,
    version    bigint       not null,
    network_id uuid         not null,
    name       varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (id),
    unique key uk_networks_school_group_name (network_id, name),
    constraint fk_networks_school_group_network foreign key (network_id) references networks_network (id)
);
--rollback drop table networks_school_group;

--changeset networks:0007-school-register
alter table networks_school
    add column group_id uuid null,
    add constraint fk_networks_school_group foreign key (group_id) references networks_school_group (id),
    add index idx_networks_school_name (network_id, name, id);
--rollback alter table networks_school drop index idx_networks_school_name, drop constraint fk_networks_school_group, drop column group_id;
