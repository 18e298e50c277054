use super::lock;
use std::collections::BTreeMap;
use std::io;
use std::net::{Shutdown, TcpStream};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;

/// The connections that are open, and the threads that serve them.
#[derive(Debug, Default)]
pub(crate) struct Registry {
    sockets: Mutex<BTreeMap<u64, TcpStream>>,
    threads: Mutex<Vec<JoinHandle<()>>>,
    seated: AtomicUsize,
}

/// Counts as an open connection for as long as it lives.
pub(crate) struct Seat<'r>(&'r AtomicUsize);

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Registry {
    pub(super) fn seat(&self) -> Seat<'_> {
        self.seated.fetch_add(1, Ordering::SeqCst);
        Seat(&self.seated)
    }

    pub(super) fn seated(&self) -> usize {
        self.seated.load(Ordering::SeqCst)
    }

    pub(super) fn enter(&self, id: u64, socket: &TcpStream) -> io::Result<()> {
        lock(&self.sockets).insert(id, socket.try_clone()?);
        Ok(())
    }

    /// Gives the second handle up; without that, dropping the first one would close nothing.
    pub(super) fn leave(&self, id: u64) {
        lock(&self.sockets).remove(&id);
    }

    pub(super) fn run_by(&self, thread: JoinHandle<()>) {
        let mut threads = lock(&self.threads);
        threads.retain(|thread| !thread.is_finished());
        threads.push(thread);
    }

    /// Ends all connections and waits for their threads. Nothing may enter any more.
    pub(super) fn end_all(&self) {
        for socket in lock(&self.sockets).values() {
            let _ = socket.shutdown(Shutdown::Both);
        }
        let threads = std::mem::take(&mut *lock(&self.threads));
        for thread in threads {
            let _ = thread.join();
        }
    }
}
