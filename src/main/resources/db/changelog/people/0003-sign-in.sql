--liquibase formatted sql

--changeset people:0006-sign-in-link
-- takes the place of Spring Security's own table: it also keeps where a link leads, and for which browser a code is
create table people_sign_in_link (
    token           varchar(64)  not null,
    version         bigint       not null,
    person_id       uuid         not null,
    path            varchar(500) not null,
    browser         varchar(64)  not null,
    device          varchar(200) not null,
    asked_at        datetime(6)  not null,
    expires_at      datetime(6)  not null,
    used_at         datetime(6),
    code            varchar(64),
    code_expires_at datetime(6),
    code_tries      int          not null,
    primary key (token),
    index idx_people_sign_in_link_browser (browser),
    index idx_people_sign_in_link_expiry (expires_at),
    constraint fk_people_sign_in_link_person foreign key (person_id) references people_person (id) on delete cascade
);
drop table one_time_tokens;
--rollback drop table people_sign_in_link;
--rollback create table one_time_tokens (token_value varchar(36) not null, username varchar(50) not null, expires_at timestamp not null, primary key (token_value));

--changeset people:0007-setup-code
create table people_setup_code (
    id      tinyint     not null,
    code    varchar(64) not null,
    made_at datetime(6) not null,
    primary key (id)
);
--rollback drop table people_setup_code;
