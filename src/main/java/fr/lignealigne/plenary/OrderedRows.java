package fr.lignealigne.plenary;

import fr.lignealigne.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The order of one kind of rows of a plenary, changed while its row is held. */
final class OrderedRows<R extends Row> {

    private final RowRepository<R> repository;
    private final PlenaryId plenary;
    private final List<R> rows;

    OrderedRows(RowRepository<R> repository, PlenaryId plenary) {
        this.repository = repository;
        this.plenary = plenary;
        this.rows = new ArrayList<>(repository.findByPlenaryIdOrderByPosition(plenary.value()));
    }

    int end() {
        return rows.isEmpty() ? 1 : rows.getLast().position() + 1;
    }

    /** Puts a new row right after another, and all that follows one further. */
    R insert(R row, UUID after) {
        return insertAt(row, index(after) + 1);
    }

    /** Puts a new row at a place, from 0 on, or at the end when there are fewer; and all that follows one further. */
    R insertAt(R row, int place) {
        rows.add(Math.clamp(place, 0, rows.size()), row);
        number();
        return repository.saveAndFlush(row);
    }

    R append(R row) {
        return repository.saveAndFlush(row);
    }

    /** Moves a row up (less than 0) or down; at the end of the list it stays. */
    void move(UUID row, int by) {
        int from = index(row);
        int to = Math.clamp(from + (long) by, 0, rows.size() - 1);
        if (from != to) {
            rows.add(to, rows.remove(from));
            number();
        }
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(i + 1);
        }
    }

    private int index(UUID row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).rowId().equals(row)) {
                return i;
            }
        }
        throw new NotFound();
    }

    /** The row, as long as it is one of this plenary's. */
    R get(UUID row) {
        return repository.findByIdAndPlenaryId(row, plenary.value()).orElseThrow(NotFound::new);
    }
}
