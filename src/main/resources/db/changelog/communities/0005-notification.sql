--liquibase formatted sql

--changeset communities:0009-notification
-- only what someone chose; who chose nothing is told at once
create table communities_notification (
    community_id uuid        not null,
    person_id    uuid        not null,
    choice       varchar(10) not null,
    primary key (person_id, community_id),
    constraint fk_communities_notification_community foreign key (community_id) references communities_community (id),
    constraint fk_communities_notification_person foreign key (person_id) references people_person (id)
);
--rollback drop table communities_notification;
