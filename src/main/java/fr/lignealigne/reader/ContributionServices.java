package fr.lignealigne.reader;

import fr.lignealigne.contribution.EarlierContributions;
import fr.lignealigne.contribution.HandingIn;
import org.springframework.stereotype.Component;

/** What the page of older contributions asks beside the reading page's services. */
@Component
record ContributionServices(
        EarlierContributions contributions, HandingIn handingIn, ReaderServices reader, LiveMarks live) {}
