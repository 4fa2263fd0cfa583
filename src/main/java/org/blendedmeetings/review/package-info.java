/** What the law asks of a child-in-care review: the officer's conversation with the child, and how the child took part. */
package org.blendedmeetings.review;
