package fr.lignealigne.bilateral.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.bilateral.AllowedDays;
import org.jspecify.annotations.Nullable;

/**
 * That the form which moves the open meeting is wanted, as the address says it: {@code ?acte=deplacer&jours=…}.
 *
 * @param days on which it may be, when the address says them: free slots are proposed there
 */
record MoveWanted(@Nullable AllowedDays days) {

    static @Nullable MoveWanted parse(QueryParameters address) {
        return address.getSingleParameter("acte").filter("deplacer"::equals).isEmpty()
                ? null
                : new MoveWanted(address.getSingleParameter("jours")
                        .flatMap(AllowedDays::parse)
                        .orElse(null));
    }
}
