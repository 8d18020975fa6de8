package fr.lignealigne.shell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** Refuses to start on a database that a restore was broken off in, before anything is read or upgraded there. */
@Component
class RestoreUnderWay implements Callback {

    /** The mark that {@code ./portail restore} makes first and takes away last. */
    private static final String MARKED = """
            select count(*) from information_schema.tables
            where table_schema = database() and table_name = 'restore_under_way'""";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE || event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement();
                ResultSet found = statement.executeQuery(MARKED)) {
            if (found.next() && found.getInt(1) > 0) {
                throw new NotReadyForProduction(
                        List.of("its database holds the half of a restore; « ./portail restore » begins it again"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getCallbackName() {
        return "restoreUnderWay";
    }
}
