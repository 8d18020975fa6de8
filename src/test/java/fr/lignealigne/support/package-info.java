/** What tests stand on: the database, the kinds of test, people to sign in as. */
@NullMarked
package fr.lignealigne.support;

import org.jspecify.annotations.NullMarked;
