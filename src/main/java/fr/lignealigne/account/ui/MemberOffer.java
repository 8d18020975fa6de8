package fr.lignealigne.account.ui;

import fr.lignealigne.account.MemberSummary;
import fr.lignealigne.account.Viewer;
import java.util.List;

/** What another module lets one do with a person on the page of accounts. */
public interface MemberOffer {

    /** One thing to do. */
    record Act(String words, Runnable begin) {}

    /** What this viewer may do with this person, made anew for each page. */
    List<Act> acts(Viewer viewer, MemberSummary person);
}
