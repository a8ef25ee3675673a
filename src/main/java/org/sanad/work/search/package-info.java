/** Search everywhere: what the window's one search field asks at every key. */
package org.sanad.work.search;
