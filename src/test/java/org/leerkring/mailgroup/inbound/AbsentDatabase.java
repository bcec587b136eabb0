package org.leerkring.mailgroup.inbound;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Lets a test take the database away, as when its server restarts, and bring it back. */
public class AbsentDatabase implements BeanPostProcessor {

    private volatile boolean away;

    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Switched(source) : bean;
    }

    private final class Switched extends DelegatingDataSource {

        private Switched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (away) {
                throw new SQLTransientConnectionException("The database is away");
            }
            return super.getConnection();
        }
    }
}
