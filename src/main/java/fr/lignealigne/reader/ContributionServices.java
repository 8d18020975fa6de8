package fr.lignealigne.reader;

import fr.lignealigne.contribution.Contributions;
import fr.lignealigne.contribution.HandingIn;
import org.springframework.stereotype.Component;

/** What the page of older contributions asks beside the reading page's services. */
@Component
record ContributionServices(Contributions contributions, HandingIn handingIn, ReaderServices reader, LiveMarks live) {}
