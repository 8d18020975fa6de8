package fr.lignealigne.account.ui;

import fr.lignealigne.account.MemberSummary;
import fr.lignealigne.account.Viewer;
import java.util.List;
import java.util.function.Function;

/** What another module lets one do with a person on the page of accounts. */
public interface MemberOffer {

    /** One thing to do. */
    record Act(String words, Runnable begin) {}

    /**
     * What this viewer may do with each person, made anew for each page.
     *
     * @param changed to be told once something was done
     */
    Function<MemberSummary, List<Act>> acts(Viewer viewer, Runnable changed);
}
