package fr.lignealigne.keeping;

import fr.lignealigne.account.PersonErased;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of whoever leaves, in every table and as the {@link Inventory} says, in the transaction of the act. */
@Component
class Erasing {

    private final JdbcClient jdbc;
    private final List<String> always = new ArrayList<>();
    private final List<String> byFunction = new ArrayList<>();

    Erasing(JdbcClient jdbc, Inventory inventory) {
        this.jdbc = jdbc;
        inventory.tables().forEach(this::read);
    }

    private void read(HeldTable table) {
        HeldTable.RowsOf goes = table.goes();
        if (goes != null) {
            always.add("delete from " + table.name() + " where " + goes.column()
                    + (goes.byAddress() ? " = :email" : " = :person"));
        }
        table.columns().forEach(column -> {
            String set = "update " + table.name() + " set " + column.name();
            switch (column.erasure().way()) {
                case SENTENCE ->
                    always.add(set + " = :sentence where " + column.erasure().column() + " = :person and "
                            + column.name() + " <> :sentence");
                case EMPTIED -> {
                    // An act on its way may write the address after the account has lost it; some rows have no number.
                    always.add(set + " = '' where " + column.erasure().column() + " = :person and " + column.name()
                            + " <> ''");
                    always.add(set + " = '' where " + column.name() + " = :email");
                }
                case COPY ->
                    byFunction.add(set + " = :sentence where " + column.name() + " = :function"
                            + ofNobodyElse(column.erasure().column()));
                case STAYS, GOES, ACCOUNT -> {
                    // Nothing of its own.
                }
            }
        });
    }

    /** A copy without a number: only where nobody else has that function, else a colleague's would go. */
    private static String ofNobodyElse(String organisation) {
        String others = " and not exists (select 1 from person p where p.function = :function and p.id <> :person"
                + " and p.erased_at is null";
        return organisation.isEmpty()
                ? others + ")"
                : " and " + organisation + " = :organisation" + others + " and p.organisation_id = :organisation)";
    }

    @EventListener
    @Transactional
    public void on(PersonErased event) {
        Map<String, Object> values = Map.of(
                "person", event.person().value(),
                "email", event.email(),
                "sentence", event.sentence(),
                "function", event.function(),
                "organisation", event.organisation().value());
        always.forEach(sql -> jdbc.sql(sql).params(values).update());
        byFunction.forEach(sql -> jdbc.sql(sql).params(values).update());
    }

    /** The same by the address of then, unless somebody new has it by now. */
    @Transactional
    public void againByAddress(UUID person, String email, String sentence) {
        boolean isTaken = jdbc.sql("select exists (select 1 from person where email = ?)")
                .param(email)
                .query(Boolean.class)
                .single();
        if (!isTaken) {
            again(person, email, sentence);
        }
    }

    /** Once more, for what an act that was on its way wrote behind the erasing; copies without a number aside. */
    @Transactional
    public void again(UUID person, String email, String sentence) {
        Map<String, Object> values = Map.of("person", person, "email", email, "sentence", sentence);
        always.forEach(sql -> jdbc.sql(sql).params(values).update());
    }
}
