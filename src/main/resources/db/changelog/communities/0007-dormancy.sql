--liquibase formatted sql

--changeset communities:0011-wish
-- what a member of a dormant community wants; gone once the majority has decided
create table communities_wish (
    community_id uuid        not null,
    person_id    uuid        not null,
    wish         varchar(10) not null,
    wished_at    datetime(6) not null,
    primary key (community_id, person_id),
    constraint fk_communities_wish_community foreign key (community_id) references communities_community (id),
    constraint fk_communities_wish_person foreign key (person_id) references people_person (id)
);
create index idx_communities_community_stage on communities_community (stage, id);
--rollback drop index idx_communities_community_stage on communities_community;
--rollback drop table communities_wish;
