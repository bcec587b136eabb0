--liquibase formatted sql

--changeset mailgroup:0001-thread
-- where one member answers one question by mail; made when the first mail about it goes to them
create table mailgroup_thread (
    token        char(26)    not null,
    question_id  uuid        not null,
    person_id    uuid        not null,
    community_id uuid        not null,
    made_at      datetime(6) not null,
    primary key (token),
    unique key uk_mailgroup_thread_person (question_id, person_id),
    constraint fk_mailgroup_thread_question foreign key (question_id) references feed_question (id),
    constraint fk_mailgroup_thread_person foreign key (person_id) references people_person (id)
);
--rollback drop table mailgroup_thread;

--changeset mailgroup:0002-message
-- which post a mail that came in became, by the Message-ID its sender's client gave it; one message is one post
create table mailgroup_message (
    community_id uuid         not null,
    message_id   varchar(500) character set ascii collate ascii_bin not null,
    question_id  uuid         not null,
    reply_id     uuid         null,
    posted_at    datetime(6)  not null,
    primary key (community_id, message_id),
    index idx_mailgroup_message_question (question_id),
    constraint fk_mailgroup_message_question foreign key (question_id) references feed_question (id)
);
--rollback drop table mailgroup_message;
