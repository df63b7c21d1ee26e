//! The exit code only.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    std::process::exit(casebook::cli::run(std::env::args_os()) as i32)
}
