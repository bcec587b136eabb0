--liquibase formatted sql

--changeset mailgroup:0020-arrival
-- every mail that came in, from the moment it was kept until what became of it need not be known any more
create table mailgroup_arrival (
    id            uuid          not null,
    version       bigint        not null,
    community_id  uuid          null,
    recipient     varchar(320)  not null,
    envelope_from varchar(320)  not null,
    content       char(64) character set ascii collate ascii_bin not null,
    size          bigint        not null,
    received_at   datetime(6)   not null,
    state         varchar(20)   not null,
    reason        varchar(100)  null,
    reason_facts  varchar(500)  null,
    sender        varchar(320)  null,
    sender_name   varchar(200)  null,
    subject       varchar(300)  null,
    sent_at       datetime(6)   null,
    person_id     uuid          null,
    question_id   uuid          null,
    settled_at    datetime(6)   null,
    settled_by    uuid          null,
    primary key (id),
    index idx_mailgroup_arrival_queue (community_id, state, received_at, id),
    index idx_mailgroup_arrival_settled (state, settled_at),
    index idx_mailgroup_arrival_content (content),
    constraint fk_mailgroup_arrival_community foreign key (community_id) references communities_community (id)
);
--rollback drop table mailgroup_arrival;

--changeset mailgroup:0021-stranger
-- whom we told lately that only members can write here; kept as a fingerprint, as they are no members
create table mailgroup_stranger (
    community_id uuid        not null,
    fingerprint  char(64) character set ascii collate ascii_bin not null,
    told_at      datetime(6) not null,
    primary key (community_id, fingerprint),
    index idx_mailgroup_stranger_told (told_at),
    constraint fk_mailgroup_stranger_community foreign key (community_id) references communities_community (id)
);
--rollback drop table mailgroup_stranger;

--changeset mailgroup:0022-mailbox
-- how far an IMAP mailbox was emptied
create table mailgroup_mailbox (
    name         varchar(190) not null,
    uid_validity bigint       not null,
    last_uid     bigint       not null,
    primary key (name)
);
--rollback drop table mailgroup_mailbox;
