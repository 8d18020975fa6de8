package fr.lignealigne.export.working;

import java.util.List;

/**
 * What a table that came back would do.
 *
 * @param acts what was filled in, in the order of the rows
 * @param untouched how many rows are as they went out, or already say what stands today
 */
public record ReturnedTable(String fileName, List<ReturnedAct> acts, int untouched) {

    public ReturnedTable {
        acts = List.copyOf(acts);
    }

    public List<ReturnedAct> ready() {
        return acts.stream().filter(ReturnedAct::isReady).toList();
    }

    public List<ReturnedAct> refused() {
        return acts.stream().filter(act -> !act.isReady()).toList();
    }
}
