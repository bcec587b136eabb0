--liquibase formatted sql

--changeset post:0002-mailing
-- one text to many people; there is one of a kind about a subject, so asking twice sends once
create table post_mailing (
    id      uuid        not null,
    kind    varchar(20) not null,
    subject uuid        not null,
    made_at datetime(6) not null,
    primary key (id),
    unique key uk_post_mailing_subject (kind, subject),
    index idx_post_mailing_made (made_at)
);
--rollback drop table post_mailing;

--changeset post:0003-copy
-- one person's share; its words are written when it leaves and kept nowhere. code: why a mail server refused it
create table post_copy (
    id           uuid        not null,
    mailing_id   uuid        not null,
    batch        int         not null,
    recipient_id uuid        not null,
    return_token char(26)    character set ascii collate ascii_bin not null,
    state        varchar(8)  not null,
    code         smallint    null,
    sent_at      datetime(6) null,
    primary key (id),
    unique key uk_post_copy_recipient (mailing_id, recipient_id),
    unique key uk_post_copy_token (return_token),
    index idx_post_copy_batch (mailing_id, batch, state),
    constraint fk_post_copy_mailing foreign key (mailing_id) references post_mailing (id) on delete cascade
);
--rollback drop table post_copy;
