package org.leerkring.people.signin;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever reads the log of an installation that nobody looks after. */
public class SetupLog {

    private final Setup setup;

    private final JdbcClient jdbc;

    SetupLog(Setup setup, JdbcClient jdbc) {
        this.setup = setup;
        this.jdbc = jdbc;
    }

    /** As if it was just made: nobody is there, not even who comes with every test. */
    public void startAnew() {
        jdbc.sql("delete from people_sign_in_link").update();
        jdbc.sql("delete from people_person").update();
        jdbc.sql("delete from audit_entry").update();
    }

    public String code() {
        return setup.printCode().orElseThrow();
    }
}
