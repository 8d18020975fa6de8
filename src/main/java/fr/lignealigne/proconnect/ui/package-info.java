/** What people see of {@link fr.lignealigne.proconnect} on the pages of accounts. */
@NullMarked
package fr.lignealigne.proconnect.ui;

import org.jspecify.annotations.NullMarked;
