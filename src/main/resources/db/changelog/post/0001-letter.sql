--liquibase formatted sql

--changeset post:0001-letter
create table post_letter (
    id         uuid          not null,
    version    bigint        not null,
    recipient  varchar(254)  not null,
    subject    varchar(250)  not null,
    body_text  mediumtext    not null,
    body_html  mediumtext    not null,
    written_at datetime(6)   not null,
    sent_at    datetime(6)   null,
    primary key (id),
    index idx_post_letter_written (written_at, id)
);
--rollback drop table post_letter;
