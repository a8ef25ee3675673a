package org.sanad.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The statements of one turn at the connection, each compiled once: the list of a school runs the
 * same few thousands of times. A caller reads its results to the end before it asks again.
 */
final class Statements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> compiled = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** The statement with these arguments bound; this object closes it. */
    PreparedStatement bound(String sql, Iterable<?> arguments) throws SQLException {
        PreparedStatement statement = compiled.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            compiled.put(sql, statement);
        }
        int place = 1;
        for (Object argument : arguments) {
            statement.setObject(place++, argument);
        }
        return statement;
    }

    /** Frees them all; those left when one cannot be freed go with the connection. */
    @Override
    public void close() {
        try {
            for (PreparedStatement statement : compiled.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw Problems.of(e);
        } finally {
            compiled.clear();
        }
    }
}
