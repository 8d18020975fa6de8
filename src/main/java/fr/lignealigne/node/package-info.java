/** What the servers of one portal tell each other, when there are several: that something happened, never a word of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.lignealigne.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
