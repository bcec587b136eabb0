package org.leerkring.platform;

import java.sql.SQLException;

/** Leerkring cannot start on the database it was given; says what is wrong and what to do. */
final class UnfitDatabase extends RuntimeException {

    private static final String EXAMPLE = "jdbc:mariadb://localhost:3306/leerkring";

    private final String action;

    private UnfitDatabase(String description, String action) {
        super(description);
        this.action = action;
    }

    static UnfitDatabase unset() {
        return new UnfitDatabase(
                "Leerkring does not know its database: DB_URL is not set.",
                "Set DB_URL (such as " + EXAMPLE + "), DB_USER and DB_PASSWORD.");
    }

    static UnfitDatabase otherAddress(String url) {
        return new UnfitDatabase(
                "Leerkring keeps its data in MariaDB, and DB_URL points elsewhere: " + withoutOptions(url) + ".",
                "Set DB_URL to the address of a MariaDB database, such as " + EXAMPLE + ".");
    }

    static UnfitDatabase otherProduct(String url, String product) {
        return new UnfitDatabase(
                "Leerkring keeps its data in MariaDB, and at " + withoutOptions(url) + " there is " + product + ".",
                "Set DB_URL to the address of a MariaDB database.");
    }

    static UnfitDatabase foreign(String url) {
        return new UnfitDatabase(
                "The database at " + withoutOptions(url) + " holds tables that are not Leerkring's."
                        + " Nothing in it was changed.",
                "Set DB_URL to an empty database, or to the one Leerkring used before.");
    }

    static UnfitDatabase unreachable(String url, SQLException cause) {
        var action = isRefusedLogin(cause)
                ? "Check DB_USER and DB_PASSWORD, and that this user may use this database."
                : "Check that the server runs, that DB_URL is right, and that this machine may connect to it.";
        return new UnfitDatabase(
                "The database at " + withoutOptions(url) + " cannot be used: " + cause.getMessage(), action);
    }

    String description() {
        return String.valueOf(getMessage());
    }

    String action() {
        return action;
    }

    private static boolean isRefusedLogin(SQLException cause) {
        return cause.getSQLState() != null && cause.getSQLState().startsWith("28");
    }

    /** Options may hold a password. */
    private static String withoutOptions(String url) {
        return url.replaceFirst("[?;].*", "");
    }
}
