--liquibase formatted sql

--changeset networks:0004-coordinator
create table networks_coordinator (
    network_id   uuid        not null,
    person_id    uuid        not null,
    appointed_at datetime(6) not null,
    primary key (network_id, person_id),
    index idx_networks_coordinator_person (person_id),
    constraint fk_networks_coordinator_network foreign key (network_id) references networks_network (id),
    constraint fk_networks_coordinator_person foreign key (person_id) references people_person (id)
);
--rollback drop table networks_coordinator;
