--liquibase formatted sql

--changeset post:0005-link-key
-- what links in mails are signed with; the newest signs, older ones still vouch for the links they signed
create table post_link_key (
    id      int         not null,
    secret  varchar(64) not null,
    made_at datetime(6) not null,
    primary key (id)
);
--rollback drop table post_link_key;
