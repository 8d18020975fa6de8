/** What ministries are asked to advise on, read by who asks and by who is asked. */
@NullMarked
@NamedInterface("referral")
package fr.lignealigne.decision.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
