--liquibase formatted sql

--changeset mailgroup:0010-community
-- what a community chose for its mail; a community without a row chose nothing
create table mailgroup_community (
    community_id   uuid        not null,
    subject_prefix varchar(40) not null,
    primary key (community_id),
    constraint fk_mailgroup_community_community foreign key (community_id) references communities_community (id)
);
--rollback drop table mailgroup_community;

--changeset mailgroup:0011-digest
-- posts put by for someone who wants them together; digest_id: the mail they went into, null while they wait
create table mailgroup_digest_item (
    person_id    uuid        not null,
    community_id uuid        not null,
    kind         varchar(10) not null,
    post_id      uuid        not null,
    digest_id    uuid        null,
    put_by_at    datetime(6) not null,
    primary key (person_id, post_id),
    index idx_mailgroup_digest_item_waiting (person_id, community_id, digest_id),
    index idx_mailgroup_digest_item_digest (digest_id),
    index idx_mailgroup_digest_item_old (put_by_at),
    constraint fk_mailgroup_digest_item_person foreign key (person_id) references people_person (id),
    constraint fk_mailgroup_digest_item_community foreign key (community_id) references communities_community (id)
);
--rollback drop table mailgroup_digest_item;
