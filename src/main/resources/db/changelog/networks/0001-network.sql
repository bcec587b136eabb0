--liquibase formatted sql

--changeset networks:0001-network
create table networks_network (
    id          uuid         not null,
    version     bigint       not null,
    name        varchar(120) not null,
    answer_norm int          not null,
    primary key (id)
);
--rollback drop table networks_network;

--changeset networks:0002-kind
create table networks_kind (
    network_id uuid        not null,
    code       varchar(12) not null,
    name       varchar(80) not null,
    accent     varchar(12) not null,
    primary key (network_id, code),
    constraint fk_networks_kind_network foreign key (network_id) references networks_network (id)
);
--rollback drop table networks_kind;

--changeset networks:0003-school
create table networks_school (
    id           uuid         not null,
    version      bigint       not null,
    network_id   uuid         not null,
    number       varchar(20)  not null,
    name         varchar(120) not null,
    level        varchar(30)  not null,
    municipality varchar(80)  not null,
    region       varchar(80)  not null,
    primary key (id),
    unique key uk_networks_school_number (network_id, number),
    constraint fk_networks_school_network foreign key (network_id) references networks_network (id)
);
--rollback drop table networks_school;
