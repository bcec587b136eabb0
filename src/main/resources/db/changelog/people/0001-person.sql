--liquibase formatted sql

--changeset people:0001-person
create table people_person (
    id        uuid         not null,
    version   bigint       not null,
    name      varchar(120) not null,
    email     varchar(254) not null,
    language  varchar(5)   not null,
    look      varchar(10)  not null,
    joined_at datetime(6)  not null,
    primary key (id),
    unique key uk_people_person_email (email)
);
--rollback drop table people_person;

--changeset people:0002-device
create table people_device (
    id           uuid         not null,
    version      bigint       not null,
    person_id    uuid         not null,
    secret       varchar(64)  not null,
    name         varchar(200) not null,
    signed_in_at datetime(6)  not null,
    last_seen_at datetime(6)  not null,
    primary key (id),
    index idx_people_device_person (person_id),
    constraint fk_people_device_person foreign key (person_id) references people_person (id)
);
--rollback drop table people_device;

--changeset people:0003-one-time-tokens
-- Spring Security's own table (JdbcOneTimeTokenService)
create table one_time_tokens (
    token_value varchar(36) not null,
    username    varchar(50) not null,
    expires_at  timestamp   not null,
    primary key (token_value)
);
--rollback drop table one_time_tokens;

--changeset people:0004-signing-key
create table people_signing_key (
    id         tinyint      not null,
    secret     varchar(100) not null,
    created_at datetime(6)  not null,
    primary key (id)
);
--rollback drop table people_signing_key;
