package fr.lignealigne.support;

import fr.lignealigne.account.Viewer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The rights of one module: acts by name, each a question asked of every seat. */
public abstract class Rights {

    private final String title;
    private final Map<String, Predicate<Viewer>> acts = new LinkedHashMap<>();

    protected Rights(String title) {
        this.title = title;
    }

    protected void act(String name, Predicate<Viewer> allowed) {
        acts.put(name, allowed);
    }

    /** The module's part of the matrix, as a Markdown table. */
    public String table() {
        Map<String, Viewer> seats = Seats.all();
        StringBuilder table = new StringBuilder("## " + title + "\n\n| act |");
        seats.keySet().forEach(seat -> table.append(" ").append(seat).append(" |"));
        table.append("\n|---|").append("---|".repeat(seats.size())).append("\n");
        acts.forEach((name, allowed) -> {
            table.append("| ").append(name).append(" |");
            seats.values().forEach(viewer -> table.append(allowed.test(viewer) ? " yes |" : " – |"));
            table.append("\n");
        });
        return table.append("\n").toString();
    }
}
