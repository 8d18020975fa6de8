package fr.lignealigne.bilateral.contribution.ui;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.contribution.WrittenContributions;
import fr.lignealigne.live.LivePages;
import org.springframework.stereotype.Component;

/** What the page of a written contribution asks. */
@Component("writtenContributionServices")
record ContributionServices(WrittenContributions contributions, LivePages live, CurrentViewer currentViewer) {

    Viewer viewer() {
        return currentViewer.get();
    }
}
