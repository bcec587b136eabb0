--liquibase formatted sql

--changeset sessions:0046-ticket-question
-- what a community asks at the end of its sessions; without rows it asks what Leerkring proposes
create table sessions_ticket_question (
    community_id uuid         not null,
    number       int          not null,
    kind         varchar(10)  not null,
    words        varchar(200) not null,
    primary key (community_id, number),
    constraint fk_sessions_ticket_question_community foreign key (community_id) references communities_community (id)
);
--rollback drop table sessions_ticket_question;

--changeset sessions:0047-ticket-asked
-- what was asked at this session: fixed with the first answer, so that a later change of questions leaves it be
create table sessions_ticket_asked (
    session_id uuid         not null,
    number     int          not null,
    kind       varchar(10)  not null,
    words      varchar(200) not null,
    primary key (session_id, number),
    constraint fk_sessions_ticket_asked_session foreign key (session_id) references sessions_session (id)
);
--rollback drop table sessions_ticket_asked;

--changeset sessions:0048-ticket-answer
create table sessions_ticket_answer (
    session_id uuid          not null,
    person_id  uuid          not null,
    number     int           not null,
    score      int           null,
    words      varchar(1000) null,
    primary key (session_id, person_id, number),
    constraint fk_sessions_ticket_answer_session foreign key (session_id) references sessions_session (id),
    constraint fk_sessions_ticket_answer_person foreign key (person_id) references people_person (id)
);
--rollback drop table sessions_ticket_answer;
