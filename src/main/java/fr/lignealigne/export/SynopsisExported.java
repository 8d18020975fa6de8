package fr.lignealigne.export;

import fr.lignealigne.account.PersonId;
import fr.lignealigne.plan.PlanVersionId;
import java.util.List;

/**
 * The synopsis of a version is about to leave as a file. Carries no word of it.
 *
 * @param format « XLSX », « ODS »...
 * @param filters the names of the filters in force, without what they are set to
 */
public record SynopsisExported(PersonId by, PlanVersionId version, String format, List<String> filters) {

    public SynopsisExported {
        filters = List.copyOf(filters);
    }
}
