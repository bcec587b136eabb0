--liquibase formatted sql

--changeset feed:0001-question
-- reply_count (visible answers) and last_number (ever given) are kept here so that no list counts
create table feed_question (
    id               uuid         not null,
    version          bigint       not null,
    community_id     uuid         not null,
    author_id        uuid         not null,
    state            varchar(10)  not null,
    origin           varchar(10)  not null,
    title            varchar(200) not null,
    body             mediumtext   not null,
    asked_at         datetime(6)  not null,
    edited_at        datetime(6)  null,
    withdrawn_at     datetime(6)  null,
    done_at          datetime(6)  null,
    harvest          text         null,
    reply_count      int          not null,
    last_number      int          not null,
    file_count       int          not null,
    last_activity_at datetime(6)  not null,
    primary key (id),
    index idx_feed_question_state (community_id, state, asked_at, id),
    index idx_feed_question_author (community_id, author_id, asked_at, id),
    index idx_feed_question_unanswered (community_id, state, reply_count, asked_at, id),
    index idx_feed_question_activity (community_id, last_activity_at),
    constraint fk_feed_question_community foreign key (community_id) references communities_community (id),
    constraint fk_feed_question_author foreign key (author_id) references people_person (id)
);
--rollback drop table feed_question;

--changeset feed:0002-question-tag
create table feed_question_tag (
    question_id  uuid        not null,
    community_id uuid        not null,
    tag          varchar(40) not null,
    asked_at     datetime(6) not null,
    primary key (question_id, tag),
    index idx_feed_question_tag (community_id, tag, asked_at, question_id),
    constraint fk_feed_question_tag_question foreign key (question_id) references feed_question (id)
);
--rollback drop table feed_question_tag;

--changeset feed:0003-reply
create table feed_reply (
    id           uuid        not null,
    version      bigint      not null,
    question_id  uuid        not null,
    author_id    uuid        not null,
    number       int         not null,
    origin       varchar(10) not null,
    body         mediumtext  not null,
    posted_at    datetime(6) not null,
    edited_at    datetime(6) null,
    withdrawn_at datetime(6) null,
    helped_at    datetime(6) null,
    primary key (id),
    unique key uk_feed_reply_number (question_id, number),
    constraint fk_feed_reply_question foreign key (question_id) references feed_question (id),
    constraint fk_feed_reply_author foreign key (author_id) references people_person (id)
);
--rollback drop table feed_reply;

--changeset feed:0004-thanks
create table feed_thanks (
    reply_id    uuid        not null,
    person_id   uuid        not null,
    question_id uuid        not null,
    thanked_at  datetime(6) not null,
    primary key (reply_id, person_id),
    index idx_feed_thanks_question (question_id),
    constraint fk_feed_thanks_reply foreign key (reply_id) references feed_reply (id),
    constraint fk_feed_thanks_person foreign key (person_id) references people_person (id)
);
--rollback drop table feed_thanks;

--changeset feed:0005-draft
-- place: the community a question is being written for, or the question being answered
create table feed_draft (
    id           uuid         not null,
    version      bigint       not null,
    author_id    uuid         not null,
    community_id uuid         not null,
    place        uuid         not null,
    title        varchar(400) not null,
    body         mediumtext   not null,
    tags         varchar(400) not null,
    saved_at     datetime(6)  not null,
    primary key (id),
    unique key uk_feed_draft_place (author_id, place),
    constraint fk_feed_draft_author foreign key (author_id) references people_person (id)
);
--rollback drop table feed_draft;

--changeset feed:0006-attachment
-- belongs to a draft until it is sent; a reply's attachment names its question too, so a thread reads them at once
create table feed_attachment (
    id           uuid         not null,
    version      bigint       not null,
    community_id uuid         not null,
    added_by     uuid         not null,
    draft_id     uuid         null,
    question_id  uuid         null,
    reply_id     uuid         null,
    name         varchar(255) not null,
    type         varchar(120) not null,
    size         bigint       not null,
    content      char(64)     not null,
    picture      boolean      not null,
    added_at     datetime(6)  not null,
    primary key (id),
    index idx_feed_attachment_question (question_id),
    index idx_feed_attachment_draft (draft_id),
    constraint fk_feed_attachment_community foreign key (community_id) references communities_community (id)
);
--rollback drop table feed_attachment;

--changeset feed:0007-reading
-- how far a person has read one question (the number of the last answer seen), and whether they follow it
create table feed_reading (
    person_id   uuid        not null,
    question_id uuid        not null,
    read_number int         not null,
    read_at     datetime(6) not null,
    following   varchar(10) not null,
    primary key (person_id, question_id),
    constraint fk_feed_reading_question foreign key (question_id) references feed_question (id)
);
--rollback drop table feed_reading;

--changeset feed:0008-reader
-- what was active before this moment counts as read unless a reading says otherwise
create table feed_reader (
    person_id    uuid        not null,
    community_id uuid        not null,
    read_before  datetime(6) not null,
    primary key (person_id, community_id)
);
--rollback drop table feed_reader;

--changeset feed:0009-nudge
-- told to one person: a mention, a help that helped, a harvest of a question they answered
create table feed_nudge (
    id           uuid        not null,
    version      bigint      not null,
    person_id    uuid        not null,
    kind         varchar(12) not null,
    by_person_id uuid        not null,
    community_id uuid        not null,
    question_id  uuid        not null,
    reply_id     uuid        null,
    nudged_at    datetime(6) not null,
    seen_at      datetime(6) null,
    primary key (id),
    index idx_feed_nudge_person (person_id, seen_at, nudged_at),
    index idx_feed_nudge_question (question_id),
    constraint fk_feed_nudge_question foreign key (question_id) references feed_question (id)
);
--rollback drop table feed_nudge;
